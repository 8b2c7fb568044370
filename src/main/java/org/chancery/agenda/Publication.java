package org.chancery.agenda;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A filter whose events are kept up to date in another place. It is a wish only: nothing is sent before a person asks for a run.
 *
 * @param name
 *            by which people call it; letters, digits and what a file name may hold beside them
 * @param user
 *            at the server; null if it asks for none. The password is never part of a publication
 * @param insecure
 *            whether it may travel unencrypted to another machine, by the user's own word
 */
public record Publication(String name, EventFilter filter, PublicationTarget target, Form form, @Nullable String user, boolean insecure) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,58}[\\p{L}\\p{N}])?");

    /**
     * How the events are written.
     *
     * @param undated
     *            what becomes of events without a day, in the word that an export takes
     * @param language
     *            of the remarks before titles and of descriptions, ISO 639-1: the same for every run, whoever asks for it
     * @param audience
     *            who can read what stands at the target
     * @param withheld
     *            what becomes of events that they may not see
     */
    public record Form(String undated, boolean rich, String language, Audience audience, WithheldForm withheld) {
        /** For the house, and without what the house may not see. */
        public Form(String undated, boolean rich, String language) {
            this(undated, rich, language, Audience.INTERNAL, WithheldForm.OMIT);
        }
    }

    public Publication {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of a publication: " + name);
        }
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
