// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/descriptionfield.h"

#include "domain/markdown.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/markdownedit.h"
#include "widgets/form/markdowneditor.h"

#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

namespace {

/// True when the text will not look as it is typed.
bool holdsMarkup(const QString &text)
{
    const QList<domain::Block> blocks = domain::parseMarkdown(text);
    return std::any_of(blocks.begin(), blocks.end(), [](const domain::Block &block) {
        return block.kind == domain::Block::Kind::Bullet ||
               std::any_of(block.inlines.begin(), block.inlines.end(),
                           [](const domain::Inline &part) { return part.bold || part.italic || !part.link.isEmpty(); });
    });
}

} // namespace

DescriptionField::DescriptionField(QWidget *parent) : FormField(parent), m_editor(new MarkdownEditor(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    setFocusProxy(m_editor->edit());
    connect(m_editor, &MarkdownEditor::edited, this, [this] {
        m_text.in(contentLanguage()) = m_editor->markdown();
        Q_EMIT edited();
    });
    retranslate();
}

void DescriptionField::load(const domain::WorkGroup &group)
{
    m_text = group.description;
    showText();
    m_editor->setPreviewShown(holdsMarkup(m_text.in(contentLanguage())));
}

void DescriptionField::store(domain::WorkGroup &group) const
{
    group.description = m_text;
}

QList<domain::Field> DescriptionField::fields() const
{
    return {domain::Field::DescriptionFrench, domain::Field::DescriptionEnglish};
}

void DescriptionField::showProblems(const QList<domain::Problem> &problems)
{
    m_editor->message()->setProblems(ownProblems(problems));
}

void DescriptionField::focusOn(domain::Field field, int row)
{
    Q_UNUSED(field)
    Q_UNUSED(row)
    m_editor->edit()->setFocus(Qt::OtherFocusReason);
}

void DescriptionField::showText()
{
    m_editor->setLanguage(contentLanguage());
    m_editor->setMarkdown(m_text.in(contentLanguage()));
}

void DescriptionField::contentLanguageChanged()
{
    showText();
    retranslate();
}

void DescriptionField::retranslate()
{
    m_editor->edit()->setAccessibleName(contentLanguage() == domain::Language::French ? tr("Description in French")
                                                                                      : tr("Description in English"));
}

} // namespace widgets
