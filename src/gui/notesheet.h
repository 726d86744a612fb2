// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "gui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class NoteSheet;
}
QT_END_NAMESPACE

namespace farthing {

/// One note below the article: the words that it is about, and a field for what is said to them. What is
/// written is given away to be kept at each pause.
class NoteSheet : public QFrame
{
    Q_OBJECT

public:
    explicit NoteSheet(const Theme &theme, QWidget *parent = nullptr);
    /// Gives away what was not kept yet.
    ~NoteSheet() override;

    /// Shows it in place of the one before, which is given away first.
    void showNote(const Note &note);
    const std::optional<Note> &note() const { return m_note; }
    void focusText();
    /// Gives away what was not kept yet.
    void flush();
    /// Closes without giving anything away: the note is gone.
    void drop();

signals:
    void written(const farthing::Note &note);
    void removeRequested(const farthing::Note &note);
    void closed();
    /// More was written than a note holds; it did not get in.
    void full();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void textChanged();

    std::unique_ptr<Ui::NoteSheet> m_ui;
    std::optional<Note> m_note;
    QTimer m_pause;
};

} // namespace farthing
