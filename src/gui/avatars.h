// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtGui/QPixmap>

#include <optional>

namespace farthing {

class Library;

/// Round pictures of people: the one that the platform sent, or the initial on a field whose colour comes
/// from the name until it is here.
class Avatars : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Avatars(Library &library, const Theme &theme, QObject *parent = nullptr);

    /// `size` in device-independent pixels.
    QPixmap picture(const QString &name, const std::optional<AvatarId> &avatar, int size, qreal ratio);

    /// Any picture in that form, with a fine line around it: a white one has an end on white paper, too.
    static QPixmap rounded(const QImage &picture, int size, qreal ratio, const QColor &line);

signals:
    /// Pictures may look different now.
    void changed();

private:
    QImage load(const AvatarId &id, int pixels) const;
    QPixmap drawn(const QString &name, int size, qreal ratio) const;
    void forget();

    Library &m_library;
    const Theme &m_theme;
    QHash<QString, QPixmap> m_known;
};

} // namespace farthing
