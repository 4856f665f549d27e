// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/withdrawpane.h"

#include "domain/text.h"
#include "widgets/groupdocument.h"
#include "widgets/pagebrowser.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString item(const QString &text)
{
    return u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
}

QString link(const QUrl &url, const QString &text)
{
    return u"<li><a href=\"%1\">%2</a></li>"_s.arg(url.toString(), text.toHtmlEscaped());
}

} // namespace

WithdrawPane::WithdrawPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new PageBrowser(this))
    , m_prompt(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_withdraw(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setObjectName(u"withdrawBrowser"_s);
    m_name->setObjectName(u"withdrawNameLineEdit"_s);
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_cancel->setObjectName(u"withdrawCancelButton"_s);
    // Enter never confirms what cannot be undone: the button is pressed on purpose, with Space or the mouse.
    m_withdraw->setAutoDefault(false);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->setBuddy(m_name);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_prompt);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &WithdrawPane::cancelled);
    connect(m_cancel, &QPushButton::clicked, this, &WithdrawPane::cancelled);
    connect(m_withdraw, &QPushButton::clicked, this, &WithdrawPane::confirmed);
    connect(m_name, &QLineEdit::textChanged, this, &WithdrawPane::updateButton);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const domain::GroupId group = GroupDocument::linkedGroup(url); group.isValid())
            Q_EMIT groupActivated(group);
        else if (const domain::PersonId person = GroupDocument::linkedPerson(url); person.isValid())
            Q_EMIT personActivated(person);
    });
    retranslate();
}

void WithdrawPane::show(const domain::Withdrawal &withdrawal, domain::Language language)
{
    m_withdrawal = withdrawal;
    m_language = language;
    m_name->clear();
    retranslate();
}

void WithdrawPane::updateButton()
{
    const QString typed = domain::fold(m_name->text());
    m_withdraw->setEnabled(!typed.isEmpty() && typed == domain::fold(m_withdrawal.person.displayName));
}

QString WithdrawPane::editionsText() const
{
    if (m_withdrawal.editions.isEmpty())
        return u"<p>"_s + tr("No edition appeared while a role of theirs was noted.") + u"</p>"_s;
    QString text = u"<p>"_s +
                   tr("Editions that appeared while a role of theirs was noted may still name them. What is "
                      "printed or sent out stays as it is:") +
                   u"</p><ul>"_s;
    for (const domain::NamingEdition &naming : m_withdrawal.editions) {
        const QString date = domain::PartialDate(naming.edition.date).toText(m_language);
        QString line = tr("edition %1, %2").arg(naming.edition.number).arg(date);
        if (!naming.certain)
            line += u' ' + tr("(what it includes was not noted)");
        text += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    }
    return text + u"</ul>"_s;
}

qsizetype WithdrawPane::textCount(const domain::NamingTexts &texts)
{
    return texts.groups.size() + texts.persons.size() + texts.personsInBin.size() + (texts.properties ? 1 : 0);
}

/// What staff wrote is theirs to mend: each place is a link.
QString WithdrawPane::textsText() const
{
    const domain::NamingTexts &texts = m_withdrawal.texts;
    QString text;
    if (textCount(texts) > 0) {
        QString items;
        for (const auto &[id, name] : texts.groups)
            items += link(GroupDocument::groupLink(id), tr("texts of “%1”").arg(name.preferring(m_language)));
        for (const auto &[id, name] : texts.persons)
            items += link(GroupDocument::personLink(id), tr("note about %1").arg(name));
        for (const QString &name : texts.personsInBin)
            items += item(tr("note about %1, in the recycle bin").arg(name));
        if (texts.properties)
            items += item(tr("the directory’s properties"));
        text += paragraph(tr("The name still stands here. Correct it first: what you take out of a text then goes from "
                             "the history too.")) +
                u"<ul>"_s + items + u"</ul>"_s;
    }
    QStringList words;
    for (const QString &word : m_withdrawal.indistinct)
        words += tr("“%1”").arg(word);
    if (!words.isEmpty())
        text += paragraph(tr("In earlier texts of the history these are not told from other words, and stay: %1.")
                              .arg(words.join(tr(", "))));
    return text;
}

/// Told by whom it is shared with; who has it now is a link.
QString WithdrawPane::sharedText() const
{
    QString now;
    QString earlier;
    for (const domain::SharedName &shared : m_withdrawal.shared) {
        const QString holder = shared.holder.preferring(m_language);
        const QString where = shared.group.isValid() ? tr("“%1”: mailing list of “%2”").arg(shared.name, holder)
                                                     : tr("“%1”: %2").arg(shared.name, holder);
        QString &items = shared.isEarlier ? earlier : now;
        if (shared.group.isValid())
            items += link(GroupDocument::groupLink(shared.group), where);
        else if (shared.person.isValid())
            items += link(GroupDocument::personLink(shared.person), where);
        else
            items += item(where);
    }
    QString text;
    if (!now.isEmpty())
        text += paragraph(tr("Others have this too, so that it stays wherever it may mean them. If it is this person’s "
                             "alone, change it there first; if somebody was entered twice, merge the two entries "
                             "first.")) +
                u"<ul>"_s + now + u"</ul>"_s;
    if (!earlier.isEmpty())
        text += paragraph(tr("This stood in another entry before, and stays in the history of that entry. If it is "
                             "somebody entered twice, bring that entry back and merge the two first.")) +
                u"<ul>"_s + earlier + u"</ul>"_s;
    return text;
}

QString WithdrawPane::explanation() const
{
    QString text = paragraph(tr("What goes: name, sort name, e-mail, telephone, what was agreed, label and note; from "
                                "the directory and from the whole history, signatures included."));
    const auto &roles = m_withdrawal.roles;
    const auto running = std::count_if(roles.begin(), roles.end(),
                                       [](const domain::PersonRole &role) { return !role.facilitation.ended; });
    if (roles.isEmpty()) {
        text += paragraph(tr("They have no role in any group."));
    } else {
        text += paragraph(
            tr("What stays: %Ln role(s) with their dates, under “withdrawn person”.", nullptr, int(roles.size())) +
            (running > 0 ? u' ' + tr("%Ln of them still run(s) and will be past.", nullptr, int(running)) : QString()));
    }
    const QStringList &filters = m_withdrawal.texts.filters;
    if (!filters.isEmpty())
        text += paragraph(tr("%Ln saved filter(s) ask for the name and go as well: %1.", nullptr, int(filters.size()))
                              .arg(filters.join(tr(", "))));
    text += editionsText();
    text += textsText();
    text += sharedText();
    return text + u"<p><b>"_s + tr("This cannot be undone.").toHtmlEscaped() + u"</b> "_s +
           tr("Backups made before hold it until they go, after twelve months at most.").toHtmlEscaped() + u"</p>"_s;
}

void WithdrawPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WithdrawPane::retranslate()
{
    const QString name = m_withdrawal.person.displayName;
    m_title->setText(tr("Withdraw %1").arg(name));
    m_text->setHtml(explanation());
    m_text->setAccessibleName(tr("What withdrawing does"));
    m_prompt->setText(tr("To confirm, type the name: %1").arg(name));
    m_name->setAccessibleName(m_prompt->text());
    m_withdraw->setText(tr("&Withdraw for good"));
    m_cancel->setText(tr("&Do not withdraw"));
    updateButton();
}

void WithdrawPane::focusInEvent(QFocusEvent *event)
{
    m_name->setFocus(event->reason());
}

} // namespace widgets
