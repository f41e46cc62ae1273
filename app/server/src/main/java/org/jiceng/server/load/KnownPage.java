package org.jiceng.server.load;

/**
 * A page that the graph holds.
 *
 * @param contentHash the SHA-256 of its text
 * @param extractor the version of the extraction that observed it
 * @param importName the name of the import that it belongs to
 */
record KnownPage(String contentHash, String extractor, String importName) {
}
