-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next groups by id: a directory is looked through without holding the whole of it.
SELECT id, row_version, name_fr, name_en, status, status_since, verified_on, verified_by, original_language, original_revision,
    translated_revision, review_on, verify_every_months, status_reason_fr, status_reason_en, note, description_fr,
    description_en
FROM work_group WHERE deleted_at = '' AND id > :after ORDER BY id LIMIT :limit
