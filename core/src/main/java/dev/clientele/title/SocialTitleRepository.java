package dev.clientele.title;

import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a store does with social titles; hosts use {@code Clientele.titles()}. */
public interface SocialTitleRepository {
    /**
     * An id for a new title.
     *
     * @return an id that was never given before
     */
    SocialTitleId nextId();

    /**
     * Adds a title.
     *
     * @param title its version is 1
     * @throws TitleNameTakenException if its name is taken
     */
    void add(SocialTitle title);

    /**
     * Writes the next snapshot of a title.
     *
     * @param title carries the version that was read
     * @return what is stored now, its version one higher
     * @throws NotFoundException if there is no such title
     * @throws StaleVersionException if another version is stored
     * @throws TitleNameTakenException if its name is taken
     */
    SocialTitle update(SocialTitle title);

    /**
     * Finds a title.
     *
     * @param id its id
     * @return the title, if there is one
     */
    Optional<SocialTitle> find(SocialTitleId id);

    /**
     * All titles of the shop.
     *
     * @return in the order of their ids
     */
    List<SocialTitle> all();

    /**
     * How many customers have a title.
     *
     * @param id the title
     * @return the number of customers, guests included
     */
    long useOf(SocialTitleId id);

    /**
     * Removes a title. Who has it is left without one and counts as written now, the version one higher.
     *
     * @param id the title
     * @param version the version that was read
     * @param at when it is removed
     * @return how many customers had it
     * @throws NotFoundException if there is no such title
     * @throws StaleVersionException if another version is stored
     */
    long remove(SocialTitleId id, long version, Instant at);
}
