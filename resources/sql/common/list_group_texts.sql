-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name_fr, name_en, description_fr, description_en, status_reason_fr, status_reason_en, note, verified_by,
    verified_on
FROM work_group ORDER BY name_key, id
