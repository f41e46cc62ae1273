package org.jiceng.server.web;

import java.util.function.Function;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.server.query.Direction;
import org.jiceng.server.query.MatchKind;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the ontology's constants into JSON as the graph has them: {@code PartyBranch}
 * and {@code done}, not {@code PARTY_BRANCH} and {@code DONE}.
 */
@Component
public final class OntologyModule extends SimpleModule {

	private static final long serialVersionUID = 1L;

	/** Creates the module. */
	public OntologyModule() {
		super("ontology");
		add(EntityType.class, EntityType::label);
		add(Modality.class, Modality::value);
		add(PostStatus.class, PostStatus::value);
		add(Direction.class, Direction::value);
		add(MatchKind.class, MatchKind::value);
	}

	private <T extends Enum<T>> void add(Class<T> type, Function<T, String> written) {
		addSerializer(type, new ConstantSerializer<>(type, written, false));
		addKeySerializer(type, new ConstantSerializer<>(type, written, true));
	}

	private static final class ConstantSerializer<T> extends StdSerializer<T> {

		private final Function<T, String> written;

		private final boolean key;

		private ConstantSerializer(Class<T> type, Function<T, String> written, boolean key) {
			super(type);
			this.written = written;
			this.key = key;
		}

		@Override
		public void serialize(T value, JsonGenerator generator, SerializationContext context) {
			String text = this.written.apply(value);
			if (this.key) {
				generator.writeName(text);
			}
			else {
				generator.writeString(text);
			}
		}

	}

}
