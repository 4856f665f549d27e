// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"

#include <QWidget>

class QPainter;

namespace widgets {

/// Size and drawing of the small rounded word that tells a status; shared by rows and pages.
[[nodiscard]] QSize statusPillSize(const QString &text, const QFont &base);
void paintStatusPill(QPainter &painter, const QRect &rect, const QString &text, domain::GroupStatus status,
                     const QFont &base, const QPalette &palette);

/// A status as word and colour.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    void setStatus(domain::GroupStatus status, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::GroupStatus m_status = domain::GroupStatus::Active;
    QString m_text;
};

} // namespace widgets
