// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "gui/pictureimport.h"

#include <QtCore/QObject>
#include <QtCore/QQueue>
#include <QtGui/QTextCursor>

namespace farthing {

class PostDrafts;
class PostEdit;

/// Takes in what is dropped, pasted or chosen for a post: made safe and small elsewhere, kept beside the
/// draft, then named in the text.
class PicturesIn : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    PicturesIn(PostEdit &field, PostDrafts &drafts, QObject *parent = nullptr);

    /// At most 20 at once. They are opened one after the other: each may take more than 60 MB until it is
    /// small.
    void addFiles(const QStringList &files);
    void addPicture(const QImage &picture);
    /// Another text stands in the field: what is still on its way has no place there.
    void forget();

signals:
    void failed(const farthing::AppError &error);
    void added();

private:
    struct File
    {
        QString name;
        QTextCursor place;
    };

    void next();
    void take(const QTextCursor &place, const QString &words, const Result<DraftImage> &packed);
    void keep(const QTextCursor &place, const QString &words, const DraftImage &image);

    PostEdit &m_field;
    PostDrafts &m_drafts;
    QQueue<File> m_files; ///< of this text, not opened yet
    bool m_opening = false;
    int m_text = 0;
};

} // namespace farthing
