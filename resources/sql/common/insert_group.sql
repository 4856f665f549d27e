-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO work_group (
    name_fr, name_en, status, status_since, verified_on, verified_by, original_language, original_revision,
    translated_revision, review_on, verify_every_months, name_key, name_en_key, status_reason_fr, status_reason_en,
    note, description_fr, description_en, position, created_at, updated_at, updated_by)
VALUES (
    :name_fr, :name_en, :status, :status_since, :verified_on, :verified_by, :original_language, :original_revision,
    :translated_revision, :review_on, :verify_every_months, :name_key, :name_en_key, :status_reason_fr,
    :status_reason_en, :note, :description_fr, :description_en, :position, :updated_at, :updated_at, :updated_by)
RETURNING id
