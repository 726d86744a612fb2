// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QImage>
#include <QtWidgets/QPlainTextEdit>

namespace farthing {

/// The field in which a post is written as Markdown. Pictures that are dropped or pasted are offered to
/// whoever takes them in, and get their place in the text when they are there.
class PostEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PostEdit(QWidget *parent = nullptr);

    /// Where a picture that is offered now will stand, whatever is typed meanwhile.
    QTextCursor placeForPicture() const { return m_place.isNull() ? textCursor() : m_place; }
    /// A paragraph of its own with the picture; `words` say what is on it.
    void insertPicture(QTextCursor place, const QString &media, const QString &words);

signals:
    void filesOffered(const QStringList &files);
    void pictureOffered(const QImage &picture);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QTextCursor m_place; ///< while something is dropped
};

} // namespace farthing
