package dev.clientele.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where customers come from, row by row, in bounded memory; read once, by one thread, then closed by whoever opened it.
 *
 * <p>A source that cannot go on (its header is wrong, a quote never ends) throws an {@link IntakeSourceException}.
 */
public interface IntakeSource extends AutoCloseable {
    /**
     * What the source is called in reports and in the evidence of consents, such as the file's name without its folder.
     *
     * @return the name
     */
    String name();

    /**
     * The next row.
     *
     * @param locale the language of the problems of a rejected row
     * @return the row; empty at the end
     * @throws IntakeSourceException if the source cannot go on
     */
    Optional<IntakeRow> next(Locale locale);

    /**
     * The column in which a field stands.
     *
     * @param field the field, as problems name it (for example {@code email})
     * @return the column's own label; empty if there is none
     */
    default Optional<String> columnOf(String field) {
        return Optional.empty();
    }

    /**
     * The character encoding that the rows were read with.
     *
     * @return its name; empty for a source that is no text
     */
    default Optional<String> charset() {
        return Optional.empty();
    }

    /**
     * Columns that were not understood and left aside.
     *
     * @return their labels
     */
    default List<String> unknownColumns() {
        return List.of();
    }

    /**
     * How much has been read.
     *
     * @return a share from 0 to 1; empty if the end is not known
     */
    default OptionalDouble progress() {
        return OptionalDouble.empty();
    }

    @Override
    void close();
}
