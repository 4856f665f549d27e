-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO work_group (
    id, name_fr, name_en, status, status_since, verified_on, verified_by, deleted_at, position, original_language,
    original_revision, translated_revision, review_on, verify_every_months, status_reason_fr, status_reason_en, note,
    description_fr, description_en, created_at, name_key, name_en_key, updated_at, updated_by, row_version)
VALUES (
    :id, :name_fr, :name_en, :status, :status_since, :verified_on, :verified_by, :deleted_at, :position,
    :original_language, :original_revision, :translated_revision, :review_on, :verify_every_months, :status_reason_fr,
    :status_reason_en, :note, :description_fr, :description_en, :created_at, :name_key, :name_en_key, :updated_at,
    :updated_by, :row_version)
ON CONFLICT (id) DO UPDATE SET
    name_fr = excluded.name_fr, name_en = excluded.name_en, status = excluded.status, status_since =
    excluded.status_since, verified_on = excluded.verified_on, verified_by = excluded.verified_by, deleted_at =
    excluded.deleted_at, position = excluded.position, original_language = excluded.original_language,
    original_revision = excluded.original_revision, translated_revision = excluded.translated_revision, review_on =
    excluded.review_on, verify_every_months = excluded.verify_every_months, status_reason_fr =
    excluded.status_reason_fr, status_reason_en = excluded.status_reason_en, note = excluded.note, description_fr =
    excluded.description_fr, description_en = excluded.description_en, name_key = excluded.name_key, name_en_key =
    excluded.name_en_key, updated_at = excluded.updated_at, updated_by = excluded.updated_by, row_version =
    work_group.row_version + 1
