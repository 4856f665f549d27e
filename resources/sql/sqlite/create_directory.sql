-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE directory (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title_fr TEXT NOT NULL DEFAULT '' CHECK (length(title_fr) <= 300),
    title_en TEXT NOT NULL DEFAULT '' CHECK (length(title_en) <= 300),
    subtitle_fr TEXT NOT NULL DEFAULT '' CHECK (length(subtitle_fr) <= 1000),
    subtitle_en TEXT NOT NULL DEFAULT '' CHECK (length(subtitle_en) <= 1000),
    association TEXT NOT NULL DEFAULT '' CHECK (length(association) <= 300),
    website TEXT NOT NULL DEFAULT '',
    main_language TEXT NOT NULL DEFAULT 'fr' CHECK (main_language IN ('fr', 'en')),
    verify_every_months INTEGER NOT NULL DEFAULT 12 CHECK (verify_every_months >= 1),
    row_version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL DEFAULT '',
    updated_by TEXT NOT NULL DEFAULT '',
    logo TEXT NOT NULL DEFAULT ''
) STRICT
