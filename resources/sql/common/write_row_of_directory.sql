-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The directory's record as history has it.
UPDATE directory SET
    title_fr = :title_fr, title_en = :title_en, subtitle_fr = :subtitle_fr, subtitle_en = :subtitle_en, association =
    :association, website = :website, main_language = :main_language, verify_every_months = :verify_every_months, logo
    = :logo, updated_at = :updated_at, updated_by = :updated_by, row_version = row_version + 1
WHERE id = :id
