// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/export/dataformats.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace widgets {

class ColumnList;
class WindowSettings;

/// Which groups a person may mean.
struct ExportScope
{
    qint64 all = 0; ///< how many there are
    QList<domain::GroupId> listed;
    QList<domain::GroupId> selected;
};

/// What data to write, of which groups and for whom. Remembers format and columns. The file is chosen afterwards.
class DataExportDialog : public QDialog
{
    Q_OBJECT

public:
    DataExportDialog(const ExportScope &scope, domain::Language language, WindowSettings &settings,
                     QWidget *parent = nullptr);

    [[nodiscard]] DataExport wanted() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void retranslate();
    void updateParts();
    void remember();
    [[nodiscard]] DataFormat format() const;

    ExportScope m_scope;
    WindowSettings &m_settings;
    QFormLayout *m_form = nullptr;
    QLabel *m_formatLabel = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_groupsLabel = nullptr;
    QComboBox *m_groups = nullptr;
    QLabel *m_audienceLabel = nullptr;
    QComboBox *m_audience = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_columnsLabel = nullptr;
    ColumnList *m_columns = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace widgets
