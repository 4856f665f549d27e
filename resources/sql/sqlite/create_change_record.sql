-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The way the row triggers write history: see create_trigger_record_change.
CREATE VIEW change_record AS
SELECT table_name, row_id, group_id, person_id, operation, old_values FROM change
