package org.chancery.ui.sheet.agenda;

import org.chancery.agenda.EventOutline;

/** One line of the agenda; the first of a group carries its head. */
record AgendaRow(AgendaGroups.Group group, EventOutline event, boolean first) {}
