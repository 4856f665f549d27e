-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    name_fr, name_en, status, status_since, verified_on, verified_by, deleted_at, position, original_language,
    original_revision, translated_revision, review_on, verify_every_months, status_reason_fr, status_reason_en, note,
    description_fr, description_en, created_at
FROM work_group WHERE id = :id
