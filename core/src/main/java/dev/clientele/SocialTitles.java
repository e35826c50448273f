package dev.clientele;

import dev.clientele.event.Event;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRemovalPlan;
import dev.clientele.title.SocialTitleRepository;
import dev.clientele.title.TitleField;
import dev.clientele.title.TitleNameTakenException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shop's social titles. Thread-safe; a use is one transaction. */
public final class SocialTitles {
    private final Workplace workplace;
    private final SocialTitleRepository titles;

    SocialTitles(Workplace workplace) {
        this.workplace = workplace;
        this.titles = workplace.store().titles();
    }

    /**
     * All titles.
     *
     * @return in the order of their ids
     */
    public List<SocialTitle> all() {
        return workplace.transaction(titles::all);
    }

    /**
     * Finds a title.
     *
     * @param id its id
     * @return the title, if there is one
     */
    public Optional<SocialTitle> find(SocialTitleId id) {
        return workplace.transaction(() -> titles.find(id));
    }

    /**
     * Says everything that is wrong with a draft.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> check(SocialTitleDraft draft) {
        return workplace.validator().problems(draft, workplace.language());
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
        return workplace.transaction(() -> {
            SocialTitle title = SocialTitle.of(titles.nextId(), draft);
            titles.add(title);
            workplace.publish((by, at) -> new Event.TitleAdded(title.id(), by, at));
            return title;
        });
    }

    /**
     * Changes a title to what a draft says; a draft that changes nothing writes nothing.
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
        return edit(read.id(), read.version(), draft);
    }

    /**
     * Changes a title to what a draft says; for web forms, which carry the id and the version along.
     *
     * @param id which title
     * @param version the version that the form was filled from
     * @param draft the title as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws NotFoundException if there is no such title
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws TitleNameTakenException if its name is taken
     */
    public SocialTitle edit(SocialTitleId id, long version, SocialTitleDraft draft) {
        require(draft);
        return workplace.transaction(() -> {
            SocialTitle stored = get(id);
            StaleVersionException.require("social title", id.value(), version, stored.version());
            SocialTitle next = stored.edited(draft);
            return next.equals(stored) ? stored : written(stored, next);
        });
    }

    private SocialTitle written(SocialTitle stored, SocialTitle next) {
        SocialTitle written = titles.update(next);
        Set<TitleField> fields = TitleField.changed(stored, written);
        workplace.publish((by, at) -> new Event.TitleChanged(written.id(), fields, by, at));
        return written;
    }

    private SocialTitle get(SocialTitleId id) {
        return titles.find(id).orElseThrow(() -> new NotFoundException("social title", id.value()));
    }

    /**
     * Says what removing a title will do, to be shown before it is confirmed with {@link #remove}.
     *
     * @param id which title
     * @return the plan
     * @throws NotFoundException if there is no such title
     */
    public SocialTitleRemovalPlan planRemoval(SocialTitleId id) {
        return workplace.transaction(() -> {
            return new SocialTitleRemovalPlan(id, get(id).version(), titles.useOf(id));
        });
    }

    /**
     * Removes a title for good; who has it is left without one.
     *
     * @param plan what {@link #planRemoval} said
     * @throws StalePlanException if the title or the number of its customers changed since; nothing is done then
     * @throws NotFoundException if the title is gone already
     */
    public void remove(SocialTitleRemovalPlan plan) {
        try {
            workplace.transaction(() -> removed(plan));
        } catch (StaleVersionException meanwhile) {
            throw new StalePlanException(plan.text(), planRemoval(plan.title()).text());
        }
    }

    private SocialTitleRemovalPlan removed(SocialTitleRemovalPlan plan) {
        plan.requireSameAs(planRemoval(plan.title()));
        long customers = titles.remove(plan.title(), plan.version(), workplace.now());
        plan.requireSameAs(new SocialTitleRemovalPlan(plan.title(), plan.version(), customers));
        workplace.publish((by, at) -> new Event.TitleRemoved(plan.title(), by, at));
        return plan;
    }

    private void require(SocialTitleDraft draft) {
        InvalidDraftException.requireNone("social title", check(draft));
    }
}
