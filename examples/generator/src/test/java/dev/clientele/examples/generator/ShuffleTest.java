package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 63, 64, 65, 1_000, 65_536, 100_003})
    void givesEachNumberOnce(long size) {
        Shuffle shuffle = new Shuffle(size, Dice.of(size, "test", 0));

        assertThat(LongStream.range(0, size).map(shuffle::at).sorted().toArray())
                .isEqualTo(LongStream.range(0, size).toArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {1_300_000_007, 1_000_000_000_000L})
    void staysInsideALargeRange(long size) {
        Shuffle shuffle = new Shuffle(size, Dice.of(1, "test", 0));

        assertThat(LongStream.range(size - 10_000, size).map(shuffle::at).boxed())
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 0 && number < size);
    }
}
