// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QByteArray iconText(const QString &name)
{
    static QHash<QString, QByteArray> known;
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    QFile file(u":/hearken/icons/"_s % name % u".svg"_s);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    known.insert(name, text);
    return text;
}

/// Small icons get relatively stronger strokes, so that all look drawn with one pen.
void iconRender(QPainter &painter, const QString &name, const QRectF &square, const QColor &color, double logicalSide)
{
    QByteArray svg = iconText(name);
    svg.replace(QByteArrayLiteral("currentColor"), color.name().toLatin1());
    const double stroke = 1.55 * 20 / qBound(11.0, logicalSide, 24.0);
    svg.replace(QByteArrayLiteral("stroke-width=\"1.6\""),
        QByteArray("stroke-width=\"" % QByteArray::number(stroke, 'f', 2) % '"'));
    QSvgRenderer renderer(svg);
    renderer.render(&painter, square);
}

/// Looks its colour up when it paints, so that one icon serves every theme.
class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(const QString &name, Token token, Token on)
        : m_name(name)
        , m_token(token)
        , m_on(on)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintScaled(painter, rect, mode, state, 1);
    }
    void paintScaled(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state, double scale) const
    {
        const Token token = mode == QIcon::Disabled ? Token::Off : state == QIcon::On ? m_on : m_token;
        const int side = qMin(rect.width(), rect.height());
        const QRectF square(rect.center().x() - side / 2.0 + 0.5, rect.center().y() - side / 2.0 + 0.5, side, side);
        iconRender(*painter, m_name, square, theme()[token], side / scale);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size); // the size is in pixels of the device already
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintScaled(&painter, QRect(QPoint(), size), mode, state, scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token, m_on); }
    bool isNull() override { return iconText(m_name).isEmpty(); }

private:
    QString m_name;
    Token m_token;
    Token m_on;
};

} // namespace

QIcon icon(const QString &name, Token token, Token on)
{
    return QIcon(new TokenIconEngine(name, token, on));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &color)
{
    iconRender(painter, name, square, color, square.width());
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(u":/hearken/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace hearken
