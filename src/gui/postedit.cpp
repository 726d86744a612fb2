// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postedit.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QTextBlock>

namespace farthing {

namespace {

QStringList filesIn(const QMimeData *source)
{
    QStringList files;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// As it can stand between the brackets of an image.
QString asAlternative(const QString &words)
{
    QString text = words.simplified();
    for (const QChar bracket : {u'[', u']', u'\\', u'!'})
        text.replace(bracket, QLatin1Char(' '));
    return text.simplified();
}

} // namespace

PostEdit::PostEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true); // The keyboard leaves it as it came.
}

bool PostEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !filesIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PostEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const QStringList files = filesIn(source);
    m_place = textCursor();
    if (!files.isEmpty())
        emit filesOffered(files);
    else if (source->hasImage() && !source->hasText())
        emit pictureOffered(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
    m_place = QTextCursor();
}

void PostEdit::insertPicture(QTextCursor place, const QString &media, const QString &words)
{
    place.beginEditBlock();
    place.clearSelection();
    // Blank lines around it: beside other words it would be a letter among them.
    const QString before = place.block().text().left(place.positionInBlock());
    const QString after = place.block().text().mid(place.positionInBlock());
    const QString above = place.block().previous().text();
    const QString below = place.block().next().text();
    QString text = QStringLiteral("![%1](media:%2)").arg(asAlternative(words), media);
    if (!before.trimmed().isEmpty())
        text.prepend(QStringLiteral("\n\n"));
    else if (!above.trimmed().isEmpty())
        text.prepend(QStringLiteral("\n"));
    if (!after.trimmed().isEmpty())
        text += QStringLiteral("\n\n");
    else
        text += below.trimmed().isEmpty() ? QStringLiteral("\n") : QStringLiteral("\n\n");
    place.insertText(text);
    place.endEditBlock();
}

} // namespace farthing
