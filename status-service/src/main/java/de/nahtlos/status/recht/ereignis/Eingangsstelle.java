package de.nahtlos.status.recht.ereignis;

/** Where an application arrived first; every Gemeinde must take and forward it (§ 16 SGB I). */
public enum Eingangsstelle {
    GEMEINDE,
    JOBCENTER,
    SOZIALAMT
}
