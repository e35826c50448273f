package dev.clientele.jdbc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Runs only where the environment says in {@code CLIENTELE_TEST_DATABASES} which databases it demands: what a build that must end
 * within minutes has no time for, such as one more run of the contract on a database on which every build runs it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(
        named = "CLIENTELE_TEST_DATABASES",
        matches = ".+",
        disabledReason = "It is tested in depth only where CLIENTELE_TEST_DATABASES is set.")
@interface InDepth {}
