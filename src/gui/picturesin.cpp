// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picturesin.h"

#include "core/future.h"
#include "gui/postedit.h"
#include "sync/postdrafts.h"

#include <QtCore/QFileInfo>

namespace farthing {

namespace {

constexpr qsizetype mostAtOnce = 20;

} // namespace

PicturesIn::PicturesIn(PostEdit &field, PostDrafts &drafts, QObject *parent)
    : QObject(parent), m_field(field), m_drafts(drafts)
{
    connect(&field, &PostEdit::filesOffered, this, &PicturesIn::addFiles);
    connect(&field, &PostEdit::pictureOffered, this, &PicturesIn::addPicture);
}

void PicturesIn::addFiles(const QStringList &files)
{
    if (files.size() > mostAtOnce)
        emit failed({AppError::Kind::Invalid,
                     tr("These are too many pictures at once. The first %Ln are taken.", nullptr, mostAtOnce),
                     QString::number(files.size())});
    const QTextCursor place = m_field.placeForPicture();
    for (const QString &file : files.mid(0, mostAtOnce))
        m_files.enqueue({file, place});
    next();
}

void PicturesIn::forget()
{
    ++m_text;
    m_files.clear();
}

void PicturesIn::next()
{
    if (m_opening || m_files.isEmpty())
        return;
    m_opening = true;
    const File file = m_files.dequeue();
    whenDone(packedFile(file.name), this, [this, file, text = m_text](const Result<DraftImage> &packed) {
        m_opening = false;
        if (text == m_text)
            take(file.place, QFileInfo(file.name).completeBaseName(), packed);
        next();
    });
}

void PicturesIn::addPicture(const QImage &picture)
{
    //: Stands for a picture where it cannot be seen, until the author writes something better
    const QString words = tr("picture");
    whenDone(
        packedPicture(picture), this,
        [this, place = m_field.placeForPicture(), words, text = m_text](const Result<DraftImage> &packed) {
            if (text == m_text)
                take(place, words, packed);
        });
}

void PicturesIn::take(const QTextCursor &place, const QString &words, const Result<DraftImage> &packed)
{
    if (packed)
        keep(place, words, *packed);
    else
        emit failed(packed.error());
}

void PicturesIn::keep(const QTextCursor &place, const QString &words, const DraftImage &image)
{
    whenDone(m_drafts.addImage(image), this,
             [this, place, words, id = image.id, text = m_text](const Result<void> &kept) {
                 if (!kept) {
                     emit failed(kept.error());
                 } else if (text == m_text) {
                     m_field.insertPicture(place, id.value, words);
                     emit added();
                 }
             });
}

} // namespace farthing
