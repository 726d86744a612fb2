// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/noteswindow.h"

#include "core/future.h"
#include "gui/messagebar.h"
#include "gui/notedelegate.h"
#include "models/notelistmodel.h"
#include "sync/notes.h"
#include "sync/session.h"
#include "ui_noteswindow.h"

#include <QtGui/QAction>

namespace farthing {

using namespace std::chrono_literals;

NotesWindow::NotesWindow(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_ui(std::make_unique<Ui::NotesWindow>()),
      m_line(new MessageBar(theme, this)),
      m_model(new NoteListModel(session.notes(), format, session.clock(), this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->layout->insertWidget(0, m_line);
    m_ui->noteList->setItemDelegate(new NoteDelegate(theme, this));
    m_ui->noteList->setModel(m_model);
    m_ui->openNoteButton->setDefault(true);
    connectParts();
    showState();
}

NotesWindow::~NotesWindow() = default;

void NotesWindow::connectParts()
{
    for (auto told : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, told, this, &NotesWindow::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NotesWindow::showState);
    connect(m_model, &NoteListModel::failed, this, &NotesWindow::failed);
    connect(m_ui->onlyPostBox, &QCheckBox::toggled, this, &NotesWindow::filter);
    connect(m_ui->noteList, &QListView::activated, this, &NotesWindow::openCurrent);
    connect(m_ui->openNoteButton, &QPushButton::clicked, this, &NotesWindow::openCurrent);
    connect(m_ui->removeNoteButton, &QPushButton::clicked, this, &NotesWindow::removeCurrent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *remove = new QAction(m_ui->noteList);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &NotesWindow::removeCurrent);
    m_ui->noteList->addAction(remove);
}

void NotesWindow::setPost(const PostId &post, bool only)
{
    m_post = post;
    m_ui->onlyPostBox->setEnabled(!post.isEmpty());
    const QSignalBlocker quiet(m_ui->onlyPostBox);
    m_ui->onlyPostBox->setChecked(only && !post.isEmpty());
    filter();
    m_ui->noteList->setFocus(Qt::OtherFocusReason);
}

void NotesWindow::turnPage(const PostId &post)
{
    m_post = post;
    m_ui->onlyPostBox->setEnabled(!post.isEmpty());
    if (m_ui->onlyPostBox->isChecked())
        filter();
}

void NotesWindow::setGone(const QList<Note> &gone)
{
    QSet<NoteId> ids;
    for (const Note &note : gone)
        ids.insert(note.id);
    m_model->setGone(ids);
}

void NotesWindow::filter()
{
    m_model->setPost(m_ui->onlyPostBox->isChecked() ? std::optional(m_post) : std::nullopt);
}

void NotesWindow::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_ui->stack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->noteList) : m_ui->emptyLabel);
    m_ui->openNoteButton->setEnabled(any);
    m_ui->removeNoteButton->setEnabled(any);
    if (any && !m_ui->noteList->currentIndex().isValid())
        m_ui->noteList->setCurrentIndex(m_model->index(0));
}

std::optional<Note> NotesWindow::current() const
{
    const QModelIndex index = m_ui->noteList->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void NotesWindow::openCurrent()
{
    if (const auto note = current())
        emit noteOpened(note->id);
}

void NotesWindow::removeCurrent()
{
    const std::optional<Note> note = current();
    if (!note)
        return;
    whenDone(m_session.notes().remove(note->id), this, [this, note = *note](const Result<void> &removed) {
        if (!removed) {
            m_line->showError(removed.error());
            return;
        }
        //: Button: takes back what was just done
        m_line->showMessage({Message::Kind::Undo, tr("The note is removed."), tr("Undo"),
                             [this, note] { putBack(note); }, 8s});
    });
}

void NotesWindow::putBack(const Note &note)
{
    whenDone(m_session.notes().keep(note), this, [this](const Result<void> &kept) {
        if (!kept)
            m_line->showError(kept.error());
    });
}

} // namespace farthing
