// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "widgets/colors.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace widgets {

/// What a person can do about a message. Texts are asked for again when the language changes.
struct MessageAction
{
    QString objectName;
    std::function<QString()> text;
    std::function<void()> run;
};

/// What a message bar shows: a sentence, in the language of the moment, and what can be done about it.
struct Message
{
    Tone tone = Tone::Information;
    std::function<QString()> text;
    QString detail; ///< the technical words, in the tooltip
    QList<MessageAction> actions;
    QString lasting =
        {}; ///< what it is about, when it stays until a person answers or closes it; "": the next one replaces it
};

[[nodiscard]] Message errorMessage(const domain::Error &error);

/// The line on top of a page where problems and outcomes appear, with what can be done; never a box in the way. Closed
/// with its button or Escape while the focus is in it. A lasting message that another one covers comes back after it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void showError(const domain::Error &error) { showMessage(errorMessage(error)); }
    /// Takes away a passing message.
    void dismiss();
    void focusFirst();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_message.tone; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();
    void display(const Message &message);
    void rebuildActions();
    void retranslate();
    void applyColors();
    void announce();

    Message m_message;
    QList<Message> m_covered; ///< lasting ones, the newest last
    QLabel *m_label = nullptr;
    QHBoxLayout *m_buttonLayout = nullptr;
    QList<QAbstractButton *> m_buttons;
    QToolButton *m_close = nullptr;
};

} // namespace widgets
