package dev.clientele.examples.shop;

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

/** Runs only where the environment names a MariaDB server, as the library's own tests; fails where all databases are demanded. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnMariaDb.Condition.class)
public @interface OnMariaDb {

    /** Whether a server is named. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (MariaDb.isNamed()) {
                return enabled("MariaDB is named by " + MariaDb.VARIABLE + ".");
            }
            if ("all".equals(System.getenv("CLIENTELE_TEST_DATABASES"))) {
                throw new IllegalStateException("CLIENTELE_TEST_DATABASES=all demands MariaDB, but " + MariaDb.VARIABLE
                        + " names no server. Set it, or do without CLIENTELE_TEST_DATABASES.");
            }
            return disabled("MariaDB is not tested: " + MariaDb.VARIABLE + " names no server.");
        }
    }
}
