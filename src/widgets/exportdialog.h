// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/pdfexporter.h"

#include <QDialog>

#include <memory>

class QCheckBox;

namespace widgets {

namespace Ui {
class ExportDialog;
}

/// What of a PDF to publish and for whom. The file is chosen afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(domain::Language language, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Only these groups, whatever their status; none: all.
    void setSelection(const QList<domain::GroupId> &groups);
    [[nodiscard]] domain::PublicationOptions options() const;
    [[nodiscard]] publishing::PaperSize paper() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateAcceptable();
    [[nodiscard]] QCheckBox *statusCheckBox(domain::GroupStatus status) const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    QList<domain::GroupId> m_selection;
};

} // namespace widgets
