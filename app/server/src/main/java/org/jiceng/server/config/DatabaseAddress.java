package org.jiceng.server.config;

import java.io.IOException;
import java.nio.file.Files;

import org.jspecify.annotations.Nullable;

/**
 * Where a Neo4j is and how to log in.
 *
 * @param uri the address of Bolt
 * @param username the user
 * @param password the password; empty where the database asks for none
 * @param browser the address of Neo4j Browser, or {@code null} if it is not known
 */
public record DatabaseAddress(String uri, String username, String password, @Nullable String browser) {

	/** The password is no part of what is logged. */
	@Override
	public String toString() {
		return this.username + "@" + this.uri;
	}

	/**
	 * {@return the address of the Neo4j of a data folder, with the password kept there}
	 * @param folder the folder
	 * @param bolt where Bolt answers
	 * @param http where HTTP answers
	 * @throws IOException if the password cannot be read
	 */
	static DatabaseAddress local(DataFolder folder, String bolt, String http) throws IOException {
		return new DatabaseAddress(bolt, "neo4j", Files.readString(folder.passwordFile()).strip(), http + "/browser/");
	}

}
