package org.chancery.ui.kit;

/** The places of the side bar, in its order. */
public enum Destination {
    AGENDA, MONTH, YEAR, SHELF, INBOX, DIRECTORY, PREFERENCES
}
