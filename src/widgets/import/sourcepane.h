// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/import/sourcereader.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace widgets {

struct WindowServices;

/// Where an import begins: a file is chosen or dropped, or a text is pasted.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(const WindowServices &services, QWidget *parent = nullptr);

    /// What was dragged or copied; nullopt when there is nothing to read in it.
    [[nodiscard]] static std::optional<ImportInput> inputOf(const QMimeData &data);

Q_SIGNALS:
    void chosen(const widgets::ImportInput &input);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupLayout();
    void choose();
    void paste();
    void readTyped();
    void retranslate();

    const WindowServices &m_services;
    QLabel *m_intro = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_dropHint = nullptr;
    QPushButton *m_paste = nullptr;
    QLabel *m_textLabel = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_read = nullptr;
};

} // namespace widgets
