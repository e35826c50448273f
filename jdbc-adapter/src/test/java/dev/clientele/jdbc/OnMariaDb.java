package dev.clientele.jdbc;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs only where the environment names a MariaDB server, and fails where {@code CLIENTELE_TEST_DATABASES=all} demands
 * one that is not named.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnMariaDb.Condition.class)
@interface OnMariaDb {

    /** Whether a server is named. */
    final class Condition implements ExecutionCondition {
        private static final String DATABASES = "CLIENTELE_TEST_DATABASES";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            ConditionEvaluationResult result = evaluate(MariaDbServer.isNamed(), System.getenv(DATABASES));
            if (result.isDisabled()) {
                TestedDatabases.notTested("MariaDB", MariaDbServer.VARIABLE + " names no server");
            }
            return result;
        }

        static ConditionEvaluationResult evaluate(boolean named, String demanded) {
            if (named) {
                return enabled("MariaDB is named by " + MariaDbServer.VARIABLE + ".");
            }
            if ("all".equals(demanded)) {
                throw new IllegalStateException(DATABASES + "=all demands MariaDB, but " + MariaDbServer.VARIABLE
                        + " names no server. Set it, or do without " + DATABASES + ".");
            }
            return disabled("MariaDB is not tested: " + MariaDbServer.VARIABLE + " names no server.");
        }
    }
}
