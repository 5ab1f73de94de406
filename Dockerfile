FROM python:3.13.1-slim-bookworm AS build
WORKDIR /src
COPY requirements.txt ./
RUN python -m venv /opt/jejaring && /opt/jejaring/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY . .
RUN /opt/jejaring/bin/pip install --no-cache-dir --no-deps --no-build-isolation --no-index .

FROM python:3.13.1-slim-bookworm
RUN useradd --system --create-home --home-dir /var/lib/jejaring jejaring
COPY --from=build /opt/jejaring /opt/jejaring
USER jejaring
WORKDIR /var/lib/jejaring
ENV PATH=/opt/jejaring/bin:$PATH JEJARING_HOST=0.0.0.0 JEJARING_PORT=8000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["jejaring", "serve"]
