// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/postdraft.h"

#include <QtCore/QFuture>
#include <QtGui/QImage>

namespace farthing {

// Pictures of the person's own on their way in: decoded within bounds, and written anew, so that neither the
// place where a photograph was taken nor anything else beside the picture leaves this computer. All work is
// done on another thread.

/// How a picture leaves: no side longer than `longestSide`, no more than 1 MB.
struct PictureForm
{
    int longestSide = 1'920;
};

/// A picture from a file of this computer: PNG, JPEG or WebP. Errors: Invalid, in words (another kind, too
/// large, broken), Storage where it cannot be read.
QFuture<Result<QImage>> pictureFromFile(const QString &file);
/// The picture as bytes for a draft, small enough for a platform. Error: Invalid where it is none.
QFuture<Result<DraftImage>> packedPicture(const QImage &picture, const PictureForm &form = {});

/// Both for a file in one go, so that the open picture is nowhere for longer.
QFuture<Result<DraftImage>> packedFile(const QString &file);

/// The same two on this thread.
Result<QImage> readPicture(const QString &file);
Result<DraftImage> packPicture(const QImage &picture, const PictureForm &form = {});

/// For a dialog that asks for a file.
QString pictureFilter();

} // namespace farthing
