// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "reading/articledocument.h"
#include "reading/steppedlayout.h"
#include "reading/typography.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QPainter>

#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace farthing {

/// How an article is set on paper: small enough for a line of a page, in the family of the screen.
Typography paperTypography(const Typography &screen);

/// Draws an article onto the pages of a printer or a PDF, in short steps while the program goes on. Ends with
/// one of its signals, and can be told to end sooner.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    /// `device`, whose pages have their margins, outlives this; `footer` stands below each page.
    PrintJob(QPagedPaintDevice &device, std::unique_ptr<ArticleDocument> document, const QString &footer,
             const Format &format, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    /// Nothing more is drawn; `done` follows, with nothing printed.
    void cancel();

signals:
    /// Of 100.
    void progressed(int percent);
    void done(bool printed);

private:
    void step();
    void layOut();
    bool drawPage();
    void drawFooter(int page);
    void finish(bool printed);
    bool isWanted(int page) const;

    QPagedPaintDevice &m_device;
    std::unique_ptr<ArticleDocument> m_document;
    QString m_footer;
    const Format &m_format;
    SteppedLayout m_layout;
    QPainter m_painter;
    QTimer m_steps;
    QSizeF m_page; ///< room for text, in pixels of 1/96 inch
    int m_pages = 0;
    int m_next = 0; ///< the page that is drawn next
    bool m_drawn = false;
};

} // namespace farthing
