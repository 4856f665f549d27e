// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace widgets {

/// Shows a text document as a page: lines of comfortable length, links by mouse and keyboard, and nothing ever loaded
/// that the document does not hold.
class PageBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    void setSideMargin(int pixels);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitLines();

    int m_sideMargin = 0;
};

} // namespace widgets
