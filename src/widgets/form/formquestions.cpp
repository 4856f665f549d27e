// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/formquestions.h"

#include <QMessageBox>
#include <QPushButton>

namespace widgets {

FormQuestions::Leave FormQuestionBox::askBeforeLeaving(QWidget *parent, const QString &groupName)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Unsaved changes"));
    box.setText(groupName.isEmpty() ? tr("The new group is not saved.")
                                    : tr("The changes to “%1” are not saved.").arg(groupName));
    box.setInformativeText(tr("Save them, go on editing, or give them up?"));
    QPushButton *save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *keep = box.addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    QPushButton *discard = box.addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    box.setDefaultButton(save);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == save)
        return Leave::Save;
    return box.clickedButton() == discard ? Leave::Discard : Leave::KeepEditing;
}

} // namespace widgets
