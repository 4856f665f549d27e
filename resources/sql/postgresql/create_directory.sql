-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE directory (
    id bigint PRIMARY KEY CHECK (id = 1),
    title_fr text NOT NULL DEFAULT '' CHECK (length(title_fr) <= 300),
    title_en text NOT NULL DEFAULT '' CHECK (length(title_en) <= 300),
    subtitle_fr text NOT NULL DEFAULT '' CHECK (length(subtitle_fr) <= 1000),
    subtitle_en text NOT NULL DEFAULT '' CHECK (length(subtitle_en) <= 1000),
    association text NOT NULL DEFAULT '' CHECK (length(association) <= 300),
    website text NOT NULL DEFAULT '',
    main_language text COLLATE "C" NOT NULL DEFAULT 'fr' CHECK (main_language IN ('fr', 'en')),
    verify_every_months integer NOT NULL DEFAULT 12 CHECK (verify_every_months >= 1),
    row_version bigint NOT NULL DEFAULT 1,
    created_at text COLLATE "C" NOT NULL DEFAULT '',
    updated_at text COLLATE "C" NOT NULL DEFAULT '',
    updated_by text NOT NULL DEFAULT '',
    logo text NOT NULL DEFAULT ''
)
