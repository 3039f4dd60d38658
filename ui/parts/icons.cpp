// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include "ui/parts/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace indblik {

namespace {

/// Draws the lines of an SVG in the colours of the moment, at whatever size and resolution is asked for.
class LineIcon final : public QIconEngine
{
public:
    explicit LineIcon(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens& t = tokens(QGuiApplication::palette());
        const QColor ink =
            mode == QIcon::Disabled ? t.faint : (mode == QIcon::Selected || state == QIcon::On ? t.accent : t.muted);
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer(coloured).render(painter, QRectF(area));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new LineIcon(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const char* name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icon %s is missing from the program.", name);
    return QIcon(new LineIcon(file.readAll()));
}

} // namespace indblik
