package dev.clientele.query;

import java.util.List;

/** What a list of customers can be sorted by; customers with equal values follow each other by id. */
public enum CustomerSort {
    /** By id. */
    ID {
        @Override
        List<String> keys(CustomerRow row) {
            return List.of();
        }
    },
    /** By last name, then first name; case and accents do not count. */
    LAST_NAME {
        @Override
        List<String> keys(CustomerRow row) {
            return List.of(row.name().lastKey(), row.name().firstKey());
        }
    },
    /**
     * By last name with its prefix (tussenvoegsel) behind the rest, then first name: "van der Berg" comes among the names with
     * B.
     */
    LAST_NAME_WITHOUT_PREFIX {
        @Override
        List<String> keys(CustomerRow row) {
            return List.of(row.name().lastKeyWithoutPrefix(), row.name().firstKey());
        }
    },
    /** By the moment of registration. */
    REGISTERED {
        @Override
        List<String> keys(CustomerRow row) {
            return List.of(Long.toString(row.registered().toEpochMilli()));
        }
    };

    abstract List<String> keys(CustomerRow row);

    /**
     * The place of a row in a list sorted by this.
     *
     * @param row a row of that list
     * @return for {@link #ID} no keys; for {@link #LAST_NAME} and {@link #LAST_NAME_WITHOUT_PREFIX} the
     *     folded last and first name; for {@link #REGISTERED} the
     *     milliseconds since 1970 as a decimal number
     */
    public Position positionOf(CustomerRow row) {
        return new Position(keys(row), row.id());
    }
}
