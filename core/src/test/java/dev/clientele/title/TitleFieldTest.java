package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleFieldTest {
    private static final SocialTitle DR =
            SocialTitle.of(new SocialTitleId(1), SocialTitleDraft.of("Dr.", Gender.NEUTRAL));

    @Test
    void isNamedWhereItChanged() {
        assertThat(TitleField.changed(DR, DR)).isEmpty();
        assertThat(TitleField.changed(DR, DR.edited(SocialTitleDraft.of("Doctor", Gender.NEUTRAL))))
                .containsExactly(TitleField.NAME);
        assertThat(TitleField.changed(DR, DR.edited(SocialTitleDraft.of("Dr.", Gender.FEMALE))))
                .containsExactly(TitleField.GENDER);
        assertThat(TitleField.changed(DR, DR.edited(SocialTitleDraft.of("Mrs.", Gender.FEMALE))))
                .containsExactly(TitleField.NAME, TitleField.GENDER);
    }
}
