package dev.clientele;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.TitleNameTakenException;
import java.util.List;
import java.util.Optional;

/** The shop's social titles. Thread-safe; a use is one transaction. */
public final class SocialTitles {
    private final Store store;
    private final ClienteleOptions options;
    private final DraftValidator validator;

    SocialTitles(Store store, ClienteleOptions options, DraftValidator validator) {
        this.store = store;
        this.options = options;
        this.validator = validator;
    }

    /**
     * All titles.
     *
     * @return in the order of their ids
     */
    public List<SocialTitle> all() {
        return store.transactions().required(() -> store.titles().all());
    }

    /**
     * Finds a title.
     *
     * @param id its id
     * @return the title, if there is one
     */
    public Optional<SocialTitle> find(SocialTitleId id) {
        return store.transactions().required(() -> store.titles().find(id));
    }

    /**
     * Says everything that is wrong with a draft.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> check(SocialTitleDraft draft) {
        return validator.problems(draft, options.language());
    }

    /**
     * Makes a title.
     *
     * @param draft what somebody filled in
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws TitleNameTakenException if its name is taken
     */
    public SocialTitle create(SocialTitleDraft draft) {
        require(draft);
        return store.transactions().required(() -> {
            SocialTitle title = SocialTitle.of(store.titles().nextId(), draft);
            store.titles().add(title);
            return title;
        });
    }

    /**
     * Changes a title to what a draft says.
     *
     * @param read the snapshot that the draft was made from
     * @param draft the title as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws NotFoundException if there is no such title
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws TitleNameTakenException if its name is taken
     */
    public SocialTitle edit(SocialTitle read, SocialTitleDraft draft) {
        require(draft);
        return store.transactions().required(() -> store.titles().update(read.edited(draft)));
    }

    private void require(SocialTitleDraft draft) {
        List<Problem> problems = check(draft);
        if (!problems.isEmpty()) {
            throw new InvalidDraftException("social title", problems);
        }
    }
}
