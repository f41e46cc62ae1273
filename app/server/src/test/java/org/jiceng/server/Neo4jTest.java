package org.jiceng.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that works on a real Neo4j. All tests of a run share one database, which is
 * empty but for its schema when a class begins. Methods and constructors may ask for a
 * {@link org.neo4j.driver.Driver} or the {@link TestDatabase}; with
 * {@code @SpringBootTest} the application is connected to it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(Neo4jExtension.class)
@ContextConfiguration(initializers = Neo4jInitializer.class)
public @interface Neo4jTest {

}
