// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/savesearchbutton.h"

#include "core/future.h"
#include "gui/listwords.h"

#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace farthing {

SaveSearchButton::SaveSearchButton(SavedSearches &searches, const Theme &theme, QWidget *parent)
    : QToolButton(parent), m_searches(searches)
{
    setObjectName(QStringLiteral("saveSearchButton"));
    setFont(theme.font(FontRole::Small));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &SaveSearchButton::press);
    connect(&searches, &SavedSearches::changed, this, &SaveSearchButton::showState);
    showState();
}

void SaveSearchButton::setSearch(const QString &text)
{
    m_text = text.trimmed();
    showState();
}

void SaveSearchButton::showState()
{
    m_saved = m_text.isEmpty() ? std::nullopt : m_searches.withText(m_text);
    setVisible(!m_text.isEmpty());
    //: Button above the hits of a search
    const QString save = tr("Save this search…");
    //: Button above the hits of a search; %1: under which name it is saved
    const QString text = m_saved ? tr("Saved: %1").arg(ListWords::isolated(m_saved->name)) : save;
    setText(ListWords::onButton(text));
    setAccessibleName(text);
}

void SaveSearchButton::press()
{
    if (!m_saved) {
        askName(tr("Save this search"), m_text.simplified().left(SavedSearches::longestName));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedSearchMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Line of a menu about a saved search
    QAction *rename = menu->addAction(tr("Rename…"));
    connect(rename, &QAction::triggered, this,
            [this, name = m_saved->name] { askName(tr("Rename this search"), name); });
    //: Line of a menu about a saved search: it is not kept any more
    QAction *drop = menu->addAction(tr("Remove"));
    connect(drop, &QAction::triggered, this, &SaveSearchButton::remove);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void SaveSearchButton::askName(const QString &title, const QString &name)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("searchNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    //: Before the field for the name of a search
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    //: Button
    dialog->setOkButtonText(tr("Save"));
    //: Button of a question
    dialog->setCancelButtonText(tr("Cancel"));
    if (auto *field = dialog->findChild<QLineEdit *>()) {
        field->setMaxLength(int(SavedSearches::longestName));
        field->setAccessibleName(tr("Name of the search"));
    }
    connect(dialog, &QInputDialog::textValueSelected, this, &SaveSearchButton::save);
    dialog->open();
}

void SaveSearchButton::save(const QString &name)
{
    whenDone(m_searches.save(name, m_text), this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void SaveSearchButton::remove()
{
    if (!m_saved)
        return;
    whenDone(m_searches.remove(*m_saved), this, [this, search = *m_saved](const Result<void> &done) {
        if (done)
            emit removed(search);
        else
            emit failed(done.error());
    });
}

} // namespace farthing
