package org.chancery.ui.shell;

import java.time.LocalDate;
import java.util.UUID;

import org.chancery.agenda.EventOutline;
import org.chancery.agenda.EventSearch.HitKind;
import org.chancery.agenda.Word;
import org.chancery.reading.QuickLine;
import org.chancery.ui.kit.Destination;

/** One line of the palette. */
sealed interface PaletteRow {

    /** The groups of the palette, in their order. */
    enum Group {
        ADD, HERE, GO
    }

    Group group();

    /** The event that the typed line would make. */
    record Add(QuickLine.Result result) implements PaletteRow {
        @Override
        public Group group() {
            return Group.ADD;
        }
    }

    /** An event near the day that was typed. */
    record Near(EventOutline event) implements PaletteRow {
        @Override
        public Group group() {
            return Group.HERE;
        }
    }

    /** Something the store has by these words. */
    record Found(HitKind kind, UUID id, String title, String detail) implements PaletteRow {
        @Override
        public Group group() {
            return Group.HERE;
        }
    }

    /** The month sheet at a day. */
    record Day(LocalDate day) implements PaletteRow {
        @Override
        public Group group() {
            return Group.GO;
        }
    }

    record To(Destination destination) implements PaletteRow {
        @Override
        public Group group() {
            return Group.GO;
        }
    }

    /** Something that is done, not shown. */
    record Do(Command command) implements PaletteRow {
        @Override
        public Group group() {
            return Group.GO;
        }
    }

    /** What the palette can have done. */
    enum Command implements Word {
        IMPORT, EXPORT, PRINT, PUBLISH, BIN, HEALTH, LOCK
    }

    record ReadArticle() implements PaletteRow {
        @Override
        public Group group() {
            return Group.GO;
        }
    }
}
