package org.chancery.ui.health;

import org.chancery.store.StoreCare;
import org.chancery.store.StoreGuard;

/** The store that is looked after. */
public record HealthServices(StoreCare care, StoreGuard guard) {}
