// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picturewindow.h"

#include "core/future.h"
#include "gui/safeimage.h"
#include "ui_picturewindow.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <cmath>

namespace farthing {

namespace {

QFuture<Result<QImage>> decodedBeside(const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    QFuture<Result<QImage>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->addResult(decodeImage(bytes));
        promise->finish();
    });
    return future;
}

} // namespace

PictureWindow::PictureWindow(const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_format(format), m_ui(new Ui::PictureWindow)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    //: Title of a window
    setWindowTitle(tr("Picture"));
    m_ui->zoomFigure->setFont(theme.font(FontRole::Figures));
    m_ui->pictureView->setBackgroundBrush(theme.tokens().bg);
    m_ui->fitButton->setToolTip(tr("Key %1").arg(m_format.number(0)));
    //: Hint of a button; %1: the key that does the same
    m_ui->fullButton->setToolTip(tr("Key %1").arg(m_format.number(1)));
    connect(m_ui->largerButton, &QToolButton::clicked, m_ui->pictureView, &PictureView::zoomIn);
    connect(m_ui->smallerButton, &QToolButton::clicked, m_ui->pictureView, &PictureView::zoomOut);
    connect(m_ui->fitButton, &QToolButton::clicked, m_ui->pictureView, &PictureView::fit);
    connect(m_ui->fullButton, &QToolButton::clicked, m_ui->pictureView, &PictureView::showFull);
    connect(m_ui->pictureView, &PictureView::zoomed, this, &PictureWindow::showZoom);
    if (parent)
        resize(parent->window()->size() * 0.85);
    m_ui->pictureView->setFocus();
}

PictureWindow::~PictureWindow() = default;

void PictureWindow::showPicture(const QByteArray &bytes, const QString &alternative)
{
    constexpr qsizetype longest = 2'000;
    const QString words = alternative.left(longest);
    m_ui->pictureWords->setText(words);
    m_ui->pictureView->setAccessibleName(words.isEmpty() ? tr("Picture") : words);
    whenDone(decodedBeside(bytes), this, [this](const Result<QImage> &picture) {
        if (picture)
            take(*picture);
    });
}

void PictureWindow::take(const QImage &picture)
{
    if (picture.isNull()) {
        m_ui->pictureWords->setText(tr("This picture cannot be shown."));
        return;
    }
    m_ui->pictureView->setPicture(picture);
    emit shown();
}

void PictureWindow::showZoom()
{
    constexpr int whole = 100;
    //: How large a picture is shown; %1: a number
    m_ui->zoomFigure->setText(
        tr("%1 %").arg(m_format.number(qint64(std::lround(m_ui->pictureView->zoom() * whole)))));
}

} // namespace farthing
