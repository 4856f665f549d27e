-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE work_group SET
    name_fr = :name_fr, name_en = :name_en, status = :status, status_since = :status_since,
    verified_on = :verified_on, verified_by = :verified_by, original_language = :original_language,
    original_revision = :original_revision, translated_revision = :translated_revision, review_on = :review_on,
    verify_every_months = :verify_every_months, name_key = :name_key, name_en_key = :name_en_key,
    status_reason_fr = :status_reason_fr, status_reason_en = :status_reason_en, note = :note,
    description_fr = :description_fr, description_en = :description_en, updated_at = :updated_at,
    updated_by = :updated_by, row_version = row_version + 1
WHERE id = :id AND row_version = :row_version AND deleted_at = ''
