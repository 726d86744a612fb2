// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printjob.h"

#include "gui/tokens.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPagedPaintDevice>

namespace farthing {

namespace {

// A document is set in pixels of this many per inch, and drawn larger.
constexpr double perInch = 96;
constexpr double footerRoom = 40;
constexpr int footerSize = 11;
constexpr int printStepMilliseconds = 15;
constexpr int allPrinted = 100;

} // namespace

Typography paperTypography(const Typography &screen)
{
    Typography paper = screen;
    paper.size = 14;
    paper.lineHeight = 1.5;
    return paper;
}

PrintJob::PrintJob(QPagedPaintDevice &device, std::unique_ptr<ArticleDocument> document,
                   const QString &footer, const Format &format, QObject *parent)
    : QObject(parent),
      m_device(device),
      m_document(std::move(document)),
      m_footer(footer),
      m_format(format),
      m_layout(m_document.get())
{
    m_steps.setInterval(0);
    connect(&m_steps, &QTimer::timeout, this, &PrintJob::step);
}

PrintJob::~PrintJob()
{
    if (m_painter.isActive())
        m_painter.end();
}

void PrintJob::start()
{
    const QSizeF paper = m_device.pageLayout().paintRect(QPageLayout::Inch).size() * perInch;
    m_page = {paper.width(), paper.height() - footerRoom};
    m_document->setPageSize(m_page);
    ArticleDocument::fitPictures(*m_document, m_page.width());
    m_steps.start();
}

void PrintJob::cancel()
{
    if (m_steps.isActive())
        finish(false);
}

void PrintJob::step()
{
    if (!m_layout.isDone()) {
        layOut();
        return;
    }
    if (!m_painter.isActive()) {
        m_pages = m_document->pageCount();
        if (!m_painter.begin(&m_device)) {
            finish(false);
            return;
        }
    }
    if (!drawPage()) {
        finish(false);
        return;
    }
    emit progressed(allPrinted / 2 + allPrinted * m_next / qMax(1, m_pages) / 2);
    if (m_next >= m_pages)
        finish(true);
}

void PrintJob::layOut()
{
    m_layout.goOn(printStepMilliseconds);
    const int end = qMax(1, m_document->characterCount());
    emit progressed(int(qint64(allPrinted) * m_layout.position() / end / 2));
}

bool PrintJob::isWanted(int page) const
{
    const QPageRanges ranges = m_device.pageRanges();
    return ranges.isEmpty() || ranges.contains(page);
}

bool PrintJob::drawPage()
{
    const int page = m_next++;
    if (!isWanted(page + 1))
        return true;
    if (m_drawn && !m_device.newPage())
        return false;
    m_drawn = true;
    const double scale = m_device.logicalDpiX() / perInch;
    m_painter.save();
    m_painter.scale(scale, scale);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Tokens::contrast().ink);
    const QRectF part(0, page * m_page.height(), m_page.width(), m_page.height());
    context.clip = part;
    m_painter.save();
    m_painter.translate(0, -part.top());
    m_painter.setClipRect(part);
    m_document->documentLayout()->draw(&m_painter, context);
    m_painter.restore();
    drawFooter(page);
    m_painter.restore();
    return true;
}

void PrintJob::drawFooter(int page)
{
    QFont font = m_document->defaultFont();
    font.setPixelSize(footerSize);
    m_painter.setFont(font);
    m_painter.setPen(Tokens::contrast().ink);
    const QRectF below(0, m_page.height() + footerRoom / 2, m_page.width(), footerRoom / 2);
    //: At the foot of a printed page; %1: its number, %2: how many there are
    const QString number = tr("%1 of %2").arg(m_format.number(page + 1), m_format.number(m_pages));
    const QFontMetricsF metrics(font);
    const double room = below.width() - metrics.horizontalAdvance(number) - metrics.height();
    m_painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                       metrics.elidedText(m_footer, Qt::ElideRight, room));
    m_painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, number);
}

void PrintJob::finish(bool printed)
{
    m_steps.stop();
    if (m_painter.isActive())
        m_painter.end();
    emit done(printed);
}

} // namespace farthing
