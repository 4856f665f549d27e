-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    title_fr, title_en, subtitle_fr, subtitle_en, association, website, main_language, verify_every_months, logo
FROM directory WHERE id = :id
